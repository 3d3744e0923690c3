"""Chaos: everything is killed, again and again, and the way to RabbitMQ is cut; nothing may show."""
