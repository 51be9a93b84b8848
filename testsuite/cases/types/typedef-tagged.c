/* A tag is the name; typedefs of it are only spellings.  */

typedef struct tag { int x; } alias;
typedef struct tag other;
struct holder { alias a; struct tag b; other c; };

/* check
xpath: count(//struct) = 2
xpath: count(//struct[@name="tag"][not(@typedef)]) = 1
xpath: //field[@name="a"]/@type = "alias"
xpath: //field[@name="b"]/@type = "struct tag"
xpath: //field[@name="c"]/@type = "other"
xpath: count(//field[@type-id = //struct[@name="tag"]/@id]) = 3
*/
