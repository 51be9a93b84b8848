/* What is only declared, or called, is no function of this object.  */

int declared(void);
extern int called(void);

int caller(void) { return called(); }

/* check
options: -O2
xpath: count(//function) = 1
xpath: //function/@name = "caller"
*/
