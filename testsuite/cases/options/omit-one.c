/* Parts are left out one by one, and the last of several options counts.  */

struct loose { char a; long b; char c; };

void take(char *);

int use(struct loose *l)
{
	char buffer[40];

	take(buffer);
	return l->a + buffer[l->c];
}

/* check
options: -O2 -fplugin-arg-layout-omit=slots -fplugin-arg-layout-omit=suggestions
xpath: //unit/@omitted = "suggestions"
xpath: //unit/rust and //struct/rust/repr-rust/@size = 16 and not(//suggestion)
xpath: //function[@name="use"]/frame/slot[@name="buffer"]/@size = 40
*/
