// The order of members is that of their construction in C++.

struct constructed {
	char a;
	long b;
	char c;
};
