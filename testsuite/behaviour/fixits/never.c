/* Structs that would be smaller in another order, which moving lines cannot give.  */

struct one_line { char a; long b; char c; };

struct first_line { char a;
	long b;
	char c;
};

struct last_line {
	char a;
	long b;
	char c; };

struct two_declarators {
	char a, x;
	long b;
	char c, d;
};

struct two_members {
	char a;
	long b; char c;
};

struct directive {
	char a;
#ifdef __CHAR_BIT__
	long b;
#endif
	char c;
};

struct pragma {
	char a;
#pragma GCC diagnostic ignored "-Wunused"
	long b;
	char c;
};

#define MEMBER(type, name) type name
struct macro {
	char a;
	MEMBER(long, b);
	char c;
};

#define NAME b
struct macro_name {
	char a;
	long NAME;
	char c;
};

#define BOTH long b; char c
struct macro_both {
	char a;
	BOTH;
};

#define WHOLE struct whole { char a; long b; char c; }
WHOLE;

struct continued {
	char a;
	long \
	b;
	char c;
};

struct comment_between {
	char a; /* ends
	*/ long b;
	char c;
};

struct comment_at_end {
	char a;
	long b;
	char c; /* ends
	*/ };

struct comment_at_first { /* ends
	*/ char a;
	long b;
	char c;
};

struct asserted {
	char a;
	_Static_assert(sizeof(long) > 1, "a long");
	long b;
	char c;
};

/* The enumerator comes behind what needs it.  */
struct needed {
	char a;
	enum { FEW = 3 } x;
	char y[FEW];
	double z;
};

/* The tag does.  */
struct needed_tag {
	char a;
	struct tag {
		int n;
	} b;
	char c[sizeof(struct tag) - 1];
	double d;
};

/* Values without names would be those of other members.  */
struct valued {
	char a;
	long b;
	char c;
} valued = {1, 2, 3};

struct element {
	char a;
	long b;
	char c;
} elements[] = {{0}, {.a = 1, .b = 2}};

struct literal {
	char a;
	long b;
	char c;
} *literal = &(struct literal){1, 2, 3};

struct passed {
	char a;
	long b;
	char c;
};

struct kept {
	char a;
	long b;
	char c;
};

void use(struct passed *, struct kept *);

void function(void)
{
	static struct kept kept = {1};
	use(&(struct passed){1, 2}, &kept);
}

#line 300 "nowhere.c"
struct elsewhere {
	char a;
	long b;
	char c;
};
