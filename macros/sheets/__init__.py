"""Spreadsheets: records from the rows that editors keep, and empty sheets to fill in."""
