/* A class in a class is a type of its own and no member.  */

struct outer { struct inner { int i; }; enum kind { K }; char c; inner in; };

static_assert(sizeof(outer) == 8, "");

/* check
xpath: count(//types/*) = 3
xpath: //struct[@name="outer::inner"]/@size = 4
xpath: count(//enum[@name="outer::kind"]) = 1
xpath: count(//struct[@name="outer"]/field) = 2
xpath: //field[@name="in"]/@type-id = //struct[@name="outer::inner"]/@id
*/
