/* Position-independent code: a constant that holds an address must be written when it is loaded,
   and only then is constant.  */

extern int elsewhere;
static int here = 1;
int *const to_elsewhere = &elsewhere;
int *const to_here = &here;
int *changing = &elsewhere;
const int number = 1;

/* check
target: x86_64-*
options: -fPIC -O2
xpath: //variable[@name="to_elsewhere"]/@section = ".data.rel.ro"
xpath: //variable[@name="to_here"]/@section = ".data.rel.ro.local"
xpath: //variable[@name="changing"]/@section = ".data.rel"
xpath: //variable[@name="number"]/@section = ".rodata"
xpath: //variable[@name="here"]/@section = ".data"
*/
