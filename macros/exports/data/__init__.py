"""The open data: every record as other programs read it; one module a format."""
