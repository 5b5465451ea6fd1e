"""The page of one record: `view` gathers it, `facts` and `links` arrange what the record's one view
(macros/exports/record_data.py) holds, `extras` adds what some kinds show beyond."""
