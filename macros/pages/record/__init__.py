"""The page of one record: what it shows, from the model's declarations and the links."""
