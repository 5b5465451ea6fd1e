"""What is done to the built pages so that the site stays small; knows nothing of MkDocs."""
