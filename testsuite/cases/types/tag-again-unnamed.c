/* C23: unnamed members of a struct that is defined again are those of the first definition, at any
   depth.  What else the definition has without a name is its own.  */

struct mixed {
	char text[sizeof(struct { int i; })];
	union { int i; struct { float f; union { char c; short s; }; }; };
	struct { long l; };
};
struct mixed {
	char text[sizeof(struct { int i; })];
	union { int i; struct { float f; union { char c; short s; }; }; };
	struct { long l; };
};
struct after { struct mixed held; } object;

# 1 "elsewhere.h" 3
union system { struct { int i; }; };
# 19 "tag-again-unnamed.c"
union system { struct { int i; }; };
union system of_system;

/* check
gcc: >= 14
no-witness: debug information has every definition
options: -std=gnu2x
xpath: count(//types/*[@line >= 4 and @line <= 13]) = 7
xpath: count(//types/*[not(@name)][@line=5]) = 1
xpath: count(//types/*[not(@name)][@line=10]) = 1
xpath: count(//types/*[not(@name)][@line=11 or @line=12]) = 0
xpath: count(//union[@line=6]/field[@type-id = //struct[@line=6]/@id]) = 1
xpath: count(//struct[@line=6]/field[@type-id = //union[@line=6]/@id]) = 1
xpath: count(//struct[@name="mixed"]/field[@type-id = //union[@line=6]/@id]) = 1
xpath: count(//struct[@name="mixed"]/field[@type-id = //struct[@line=7]/@id]) = 1
xpath: //struct[@name="after"]/@id = "t8"
xpath: //struct[@name="after"]/field/@type-id = //struct[@name="mixed"]/@id
xpath: count(//union[@name="system"][@line=19]) = 1
xpath: count(//variable[@name="of_system"][@type-id = //union[@name="system"]/@id]) = 1
*/
