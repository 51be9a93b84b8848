/* What is left out on request is not in the report, which says so; all else is.  */

struct loose { char a; long b; char c; };

void take(char *);

int use(struct loose *l)
{
	char buffer[40];

	take(buffer);
	return l->a + buffer[l->c];
}

/* check
options: -O2 -fplugin-arg-layout-omit=slots,suggestions,rust
xpath: //unit/@omitted = "rust suggestions slots"
xpath: not(//unit/rust) and not(//types//rust) and not(//suggestion) and not(//slot)
xpath: //struct[@name="loose"][@size=24]/padding[@offset=1]/@size = 7
xpath: //function[@name="use"]/frame/@size >= 56
xpath: //function[@name="use"]/call/@callee = "take"
*/
