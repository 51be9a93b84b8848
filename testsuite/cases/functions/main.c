/* main is a function like others.  */

int main(void)
{
    return 0;
}

/* check
options: -O2
xpath: count(//function) = 1
xpath: count(//function[@name="main"][@symbol="main"][not(@local)]/frame[@kind="static"]) = 1
*/
