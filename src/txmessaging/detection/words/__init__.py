"""What people say, as tables with their sources: numbers, signs, networks, providers, refusals."""
