"""The form in which readers propose a record, made from the models."""
