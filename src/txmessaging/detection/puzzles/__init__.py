"""Phone numbers that the reader has to put together: riddles, and numbers in the guise of something else."""
