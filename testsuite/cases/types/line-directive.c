/* #line tells another file and line, as yacc and its kind do.  */

#line 70 "grammar.y"
struct generated { int i; };
# 9 "folder/other.h"
struct other { int i; };

/* check
xpath: //struct[@name="generated"][@file="grammar.y"][@line=70]
xpath: //struct[@name="generated"]/field[@file="grammar.y"][@line=70]
xpath: //struct[@name="other"][@file="folder/other.h"][@line=9]
*/
