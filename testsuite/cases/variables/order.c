/* Variables stand in the order of their definition, whatever their sections and sizes.  */

int c = 1;
char b[100];
const int a = 2;
static int d = 3;
int *pointer = &d;

/* check
xpath: count(//variable) = 5
xpath: //variable[1]/@name = "c"
xpath: //variable[2]/@name = "b"
xpath: //variable[3]/@name = "a"
xpath: //variable[4]/@name = "d"
xpath: //variable[5]/@name = "pointer"
*/
