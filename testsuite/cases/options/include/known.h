struct known { int i; };
