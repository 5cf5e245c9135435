"""Details in several messages: what one leaves behind, and what the next ones make of it."""
