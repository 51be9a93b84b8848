/* Direct calls, each as often as the code has it, in its order and where it stands.  */

void first(void);
int second(int);

int both(int n)
{
    first();
    return second(n) + second(n + 1) + 1;
}

int none(int n)
{
    return n + 1;
}

/* check
options: -O2
xpath: count(//function[@name="both"]/call) = 3
xpath: count(//function[@name="both"]/call[not(@indirect)][not(@tail)][not(@type)]) = 3
xpath: //function[@name="both"]/call[1]/@callee = "first"
xpath: //function[@name="both"]/call[1]/@line = 8
xpath: //function[@name="both"]/call[1]/@column = 5
xpath: count(//function[@name="both"]/call[@callee="second"][@line=9]) = 2
xpath: //function[@name="both"]/@type = "int (int)"
xpath: not(//function[@name="none"]/call)
*/
