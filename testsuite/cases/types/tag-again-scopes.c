/* C23: a tag may be defined any number of times in its scope, which is one type, told once where it is
   first; what was declared with any of the definitions refers to that.  Each function that defines
   it alike has a type of its own, whatever GCC has freed of other functions by then.  */

void take(void *);

struct pair { int x; char c; };
struct pair early;
struct pair { int x; char c; };
struct holder { struct pair in[2]; } *held;
struct pair { int x; char c; };
struct holder { struct pair in[2]; };
struct pair late;

void parameter(struct pair by_value)
{
	take(&by_value);
}

void first(void)
{
	struct pair { int x; char c; };
	struct pair { int x; char c; } local;
	struct pair { int x; char c; };
	take(&local);
}

void second(void)
{
	struct pair { int x; char c; };
	struct pair { int x; char c; };
	struct pair { int x; char c; } local;
	{
		struct pair { int x; char c; };
		struct pair { int x; char c; } inner;
		take(&inner);
	}
	take(&local);
}

/* check
gcc: >= 14
no-witness: debug information has every definition
options: -std=gnu2x --param=ggc-min-expand=0 --param=ggc-min-heapsize=0
xpath: count(//types/*) = 5
xpath: count(//struct[@name="pair"]) = 4
xpath: count(//struct[@name="pair"][@line=7][not(@local)]) = 1
xpath: count(//struct[@name="pair"][@line=22][@local="yes"]) = 1
xpath: count(//struct[@name="pair"][@line=30][@local="yes"]) = 1
xpath: count(//struct[@name="pair"][@line=34][@local="yes"]) = 1
xpath: count(//struct[@name="holder"][@line=10]/field[@type-id = //struct[@line=7]/@id]) = 1
xpath: count(//variable[@type-id = //struct[@line=7]/@id]) = 2
xpath: count(//function[@name="parameter"]//slot[@type-id = //struct[@line=7]/@id]) = 1
xpath: count(//function[@name="first"]//slot[@type-id = //struct[@line=22]/@id]) = 1
xpath: count(//function[@name="second"]//slot[@name="local"][@type-id = //struct[@line=30]/@id]) = 1
xpath: count(//function[@name="second"]//slot[@name="inner"][@type-id = //struct[@line=34]/@id]) = 1
*/
