"""Records to text, and text into the house form without losing a comment, a key or a value."""
