/* Structs that moving lines makes smaller; after.c is what the patch makes of it.  */

#include <stddef.h>

struct plain {
	char tag;
	long value;
	char kind;
};

/* Values that are the same in any order.  */
struct plain zeros[] = {{0}, {}};

/* Comments go with their members: those behind them and those directly above.  */
struct item {
	char tag; /* which one */
	/* The value,
	   in cents.  */
	long value; // never negative
	            // for a reason

	/* ---- stays where it is ---- */

	short count; /* of a thing that takes
	                two lines */
	double rate;
	/**< per cent */
	///< or so
	// What comes last.
	/* a */ char last;
	/* And nothing more.  */
};

typedef struct {
	char a;
	long b;
	char c;
} named;

/* A declaration of several lines is moved as a whole.  */
struct lines {
	char tag;
	int (*call)(int first,
	            char second);
	union {
		char bytes[3];
		struct { /* without a name */

			char a, b;
		};
	} bytes;
	struct {
		short x;
	};
	char last;
} object;

/* The first member is another one then, and the note says so.  */
struct first {
	int state;
	char length __attribute__((aligned(8)));
};

struct bits
{
  char first;
  unsigned a : 3;
  unsigned b : 9;  /* "}" and ';' in a comment are none */
  long number;
  char text ['}' - '{'];
  short last;
};

struct flexible {
	char tag;
	size_t length;
	char kind;
	char data[];
};

/* What a member's declaration defines, another needs; it stays in front of that.  */
struct defines {
	char tag;
	struct pair { short x, y; } pair;
	long number;
	struct pair other;
	long another;
	char last;
};

/* A macro may be a part of a declaration.  */
#define NUMBER long
#define ALIGNED(n) __attribute__((aligned(n)))
struct macros {
	char a;
	NUMBER b ALIGNED(8);
	char c;
};

/* The one within comes first; the next compilation has the one around it.  */
struct outer {
	char a;
	struct inner {
		char a;
		int b;
		char c;
	} b;
	long c;
	char d;
};

int function(void)
{
	struct local {
		char a;

		int b;
		char c;
	} local = {0};
	return local.b;
}
