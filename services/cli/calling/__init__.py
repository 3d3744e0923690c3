"""Any rpc of any service from the command line: `elevators rpcs`, `call` and `submit`."""
