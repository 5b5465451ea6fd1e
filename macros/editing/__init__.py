"""What helps editors: mending, new records, spreadsheets, and the difference of two states."""
