/* Qualifiers are part of a type's spelling, and no type of their own.  */

struct inner { int i; };
struct holder {
    const int a;
    volatile unsigned b;
    const volatile char c[2];
    const struct inner d;
    volatile struct inner e[2];
};

/* check
xpath: count(//types/*) = 2
xpath: //field[@name="a"]/@type = "const int"
xpath: //field[@name="b"]/@type = "volatile unsigned int"
xpath: translate(//field[@name="c"]/@type, " ", "") = "constvolatilechar[2]"
xpath: //field[@name="d"]/@type = "const struct inner"
xpath: translate(//field[@name="e"]/@type, " ", "") = "volatilestructinner[2]"
xpath: count(//field[@type-id = //struct[@name="inner"]/@id]) = 2
*/
