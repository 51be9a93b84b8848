/* C23: a tag may be defined again with the same members, which is the same type, told once where it
   is first.  In an inner scope it is another type.  */

struct pair { int x; char c; };
struct pair { int x; char c; };
union either { int i; };
union either { int i; };
enum choice { NONE, SOME = 4 };
enum choice { NONE, SOME = 4 };
typedef struct named { struct pair in; enum choice e; } named;
typedef struct named { struct pair in; enum choice e; } named;

struct pair object;
struct named other;

long use(void)
{
	struct pair { long l; };
	struct pair { long l; };
	struct pair inner = { 1 };
	return inner.l;
}

/* check
gcc: >= 14
no-witness: debug information has every definition
options: -std=gnu2x
xpath: count(//types/*) = 5
xpath: count(//struct[@name="pair"]) = 2
xpath: count(//struct[@name="pair"][@line=4][not(@local)]) = 1
xpath: count(//struct[@name="pair"][@line=18][@local="yes"]/field[@name="l"]) = 1
xpath: count(//struct[@name="named"][@line=10]/field[@type-id = //struct[@name="pair"][@line=4]/@id]) = 1
xpath: count(//struct[@name="named"]/field[@type-id = //enum/@id]) = 1
xpath: count(//variable[@name="object"][@type-id = //struct[@line=4]/@id]) = 1
xpath: count(//variable[@name="other"][@type-id = //struct[@name="named"]/@id]) = 1
*/
