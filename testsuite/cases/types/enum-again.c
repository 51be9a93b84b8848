/* C23: an enum may be defined again in its scope, which is the same type, told once where it is
   first.  One in an inner scope is another, however alike they are.  */

void take(void *);

enum outer { NONE, SOME = 4 };
enum outer { NONE, SOME = 4 };

enum fixed : long { LONG };
enum fixed : long { LONG };

void use(void)
{
	enum outer { NONE, SOME = 4 };
	enum outer { NONE, SOME = 4 } both;
	struct holder { enum inner { ONE = 1 } in; };
	struct holder { enum inner { ONE = 1 } in; } held;
	{
		enum outer { NONE, SOME = 4 };
		enum outer { NONE, SOME = 4 };
		enum outer { NONE, SOME = 4 } deep;
		take(&deep);
	}
	take(&both);
	take(&held);
}

# 1 "elsewhere.h" 3
enum system { SYSTEM };
# 32 "enum-again.c"
enum system { SYSTEM };
enum system of_system;

/* check
gcc: >= 14
no-witness: debug information has every definition
options: -std=gnu2x
xpath: count(//types/*) = 7
xpath: count(//enum[@name="outer"]) = 3
xpath: count(//enum[@name="outer"][@line=6][not(@local)]) = 1
xpath: count(//enum[@name="outer"][@line=14]) = 1
xpath: count(//enum[@name="outer"][@line=19]) = 1
xpath: count(//enum[@name="fixed"][@line=9]) = 1
xpath: count(//struct[@name="holder"][@line=16]/field[@type-id = //enum[@name="inner"][@line=16]/@id]) = 1
xpath: count(//enum[@name="system"][@file="enum-again.c"][@line=32]) = 1
xpath: count(//variable[@name="of_system"][@type-id = //enum[@name="system"]/@id]) = 1
xpath: count(//slot[@name="both"][@type-id = //enum[@line=14]/@id]) = 1
xpath: count(//slot[@name="deep"][@type-id = //enum[@line=19]/@id]) = 1
xpath: count(//slot[@name="held"][@type-id = //struct/@id]) = 1
*/
