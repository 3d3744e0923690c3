"""The campaign board 大会战看板: who reported, who did not, and what the forms themselves amount to."""
