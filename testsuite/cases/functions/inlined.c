/* Neither does one that is inlined into its only caller; its variables are the caller's.  */

void take(char *p);

static void once(void)
{
    char buffer[200];
    take(buffer);
}

void caller(void)
{
    once();
}

/* check
options: -O2
xpath: count(//function) = 1
xpath: //function/@name = "caller"
xpath: //frame/@extent >= 200
*/
