"""Phone numbers: the rule, and what speaks for and against one."""
