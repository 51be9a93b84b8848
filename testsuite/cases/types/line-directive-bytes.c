/* A file name can hold any byte.  Those that XML cannot are written as \xHH, and a backslash that
   would read as such an escape as \x5C; the others stay.  */

#line 1 "a\001b\377c"
struct first { int i; };
#line 1 "d\\x41 e\\n"
struct second { int i; };
#line 1 "<&\">'\t."
struct third { int i; };
#line 1 "\303\251\355\240\200"
struct fourth { int i; };

/* check
xpath: //struct[@name="first"]/@file = "a\x01b\xFFc"
xpath: //struct[@name="second"]/@file = "d\x5Cx41 e\n"
xpath: starts-with(//struct[@name="third"]/@file, "<&") and contains(//struct[@name="third"]/@file, ">'	.")
xpath: //struct[@name="fourth"]/@file = "é\xED\xA0\x80"
*/
