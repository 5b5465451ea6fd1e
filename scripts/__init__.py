"""The one command and what it needs; scripts/kb.py starts here, standard library only."""
