"""Vietnamese text analysis, pure, for what is read when the site is made.

What is typed into the site is read by letters.js, dates.js, tokens.js and document_numbers.js of
macros/search/engine/; tests/data/vietnamese_examples.yaml holds what both sides must answer.
"""
