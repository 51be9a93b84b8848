/* The address sanitizer puts variables into one object with zones around them.  */

void use(char *);

void work(void)
{
    char buffer[40];
    use(buffer);
}

/* check
target: x86_64-*
options: -O1 -fsanitize=address
xpath: count(//function[@name="work"]//slot[@kind="temporary"][@size >= 40]) = 1
xpath: sum(//function[@name="work"]//slot/@size) = //function[@name="work"]/frame/@size
*/
