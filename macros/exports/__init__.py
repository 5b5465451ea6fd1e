"""What leaves the site besides its pages, and what each copy of it says about itself."""
