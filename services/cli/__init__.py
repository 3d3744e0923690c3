"""The command line `elevators`: for whoever runs a registry, or brings an old one into it."""
