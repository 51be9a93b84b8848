/* The integer and floating types, spelled as the compiler spells them in its own messages.  */

struct scalars {
    char a;
    signed char b;
    unsigned char c;
    short d;
    unsigned short e;
    unsigned f;
    long g;
    unsigned long h;
    long long i;
    unsigned long long j;
    _Bool k;
    float l;
    double m;
};

/* check
options: -std=gnu17
xpath: //field[@name="a"]/@type = "char" and //field[@name="b"]/@type = "signed char"
xpath: //field[@name="c"]/@type = "unsigned char"
xpath: //field[@name="d"]/@type = "short int" and //field[@name="e"]/@type = "short unsigned int"
xpath: //field[@name="f"]/@type = "unsigned int"
xpath: //field[@name="g"]/@type = "long int" and //field[@name="h"]/@type = "long unsigned int"
xpath: //field[@name="i"]/@type = "long long int"
xpath: //field[@name="j"]/@type = "long long unsigned int"
xpath: //field[@name="k"]/@type = "_Bool"
xpath: //field[@name="l"]/@type = "float" and //field[@name="m"]/@type = "double"
xpath: not(//field/@type-id)
*/
