"""The preview: a server on this machine that shows each saved change by itself."""
