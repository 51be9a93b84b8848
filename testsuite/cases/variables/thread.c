/* Thread-local variables: .tdata and .tbss.  */

__thread int initialised = 1;
_Thread_local long long zero;
static __thread char hidden[3];

char *use(void)
{
    return hidden;
}

/* check
target: *-linux*
options: -O2
xpath: count(//variable[@name="initialised"][@section=".tdata"][@size=4]) = 1
xpath: count(//variable[@name="zero"][@section=".tbss"][@size=8]) = 1
xpath: count(//variable[@name="hidden"][@section=".tbss"][@size=3][@local="yes"]) = 1
xpath: count(//section[@name=".tdata"][@size=4][@count=1]) = 1
xpath: count(//section[@name=".tbss"][@size=11][@count=2]) = 1
*/
