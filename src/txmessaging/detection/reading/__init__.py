"""A text as its reader sees it: folded, in words and signs, in sentences."""
