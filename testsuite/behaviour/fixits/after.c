/* Structs that moving lines makes smaller; after.c is what the patch makes of it.  */

#include <stddef.h>

struct plain {
	char tag;
	char kind;
	long value;
};

/* Values that are the same in any order.  */
struct plain zeros[] = {{0}, {}};

/* Comments go with their members: those behind them and those directly above.  */
struct item {
	char tag; /* which one */
	// What comes last.
	/* a */ char last;

	/* ---- stays where it is ---- */

	short count; /* of a thing that takes
	                two lines */
	/* The value,
	   in cents.  */
	long value; // never negative
	            // for a reason
	double rate;
	/**< per cent */
	///< or so
	/* And nothing more.  */
};

typedef struct {
	char a;
	char c;
	long b;
} named;

/* A declaration of several lines is moved as a whole.  */
struct lines {
	char tag;
	union {
		char bytes[3];
		struct { /* without a name */

			char a, b;
		};
	} bytes;
	char last;
	struct {
		short x;
	};
	int (*call)(int first,
	            char second);
} object;

/* The first member is another one then, and the note says so.  */
struct first {
	char length __attribute__((aligned(8)));
	int state;
};

struct bits
{
  char first;
  char text ['}' - '{'];
  short last;
  unsigned a : 3;
  unsigned b : 9;  /* "}" and ';' in a comment are none */
  long number;
};

struct flexible {
	char tag;
	char kind;
	size_t length;
	char data[];
};

/* What a member's declaration defines, another needs; it stays in front of that.  */
struct defines {
	char tag;
	char last;
	struct pair { short x, y; } pair;
	struct pair other;
	long number;
	long another;
};

/* A macro may be a part of a declaration.  */
#define NUMBER long
#define ALIGNED(n) __attribute__((aligned(n)))
struct macros {
	char a;
	char c;
	NUMBER b ALIGNED(8);
};

/* The one within comes first; the next compilation has the one around it.  */
struct outer {
	char a;
	struct inner {
		char a;
		char c;
		int b;
	} b;
	long c;
	char d;
};

int function(void)
{
	struct local {
		char a;

		char c;
		int b;
	} local = {0};
	return local.b;
}
