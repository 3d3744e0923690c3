"""The partner feed 数据订阅: the events that a partner may see, as they happen."""
