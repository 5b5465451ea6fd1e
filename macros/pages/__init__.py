"""What each page shows: addresses, views, templates."""
