/* #line tells another file and line, as yacc and its kind do.  */

#line 70 "grammar.y"
struct generated { int i; };
# 9 "folder/other.h"
struct other { int i; };

/* check
xpath: count(//struct[@name="generated"][@file="grammar.y"][@line=70]) = 1
xpath: count(//struct[@name="generated"]/field[@file="grammar.y"][@line=70]) = 1
xpath: count(//struct[@name="other"][@file="folder/other.h"][@line=9]) = 1
*/
