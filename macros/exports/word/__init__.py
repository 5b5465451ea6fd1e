"""Word files, written without a library: WordprocessingML in a zip, the same bytes each time."""
