/* A type that the compiler itself makes, as the list of arguments is on most targets, is not the
   unit's.  */

#include <stdarg.h>

struct holder { va_list list; int after; };

/* check
xpath: count(//types/*) = 1
xpath: count(//struct[@name="holder"]/field) = 2
xpath: not(//field/@type-id)
xpath: //field[@name="list"]/@type = "va_list"
*/
