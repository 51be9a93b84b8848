/* An alias may have a label that the source gives, as any symbol may.  */

extern int early(int) __asm("named_early");

int work(int x)
{
    return x;
}

extern int early(int) __attribute__((weak, alias("work")));
extern int late(int) __asm("named_late") __attribute__((alias("work")));

int value;
extern int other __asm("named_other") __attribute__((alias("value")));

/* check
xpath: count(//function[@symbol="work"]/alias) = 2
xpath: count(//function[@symbol="work"]/alias[@symbol="named_early"]) = 1
xpath: count(//function[@symbol="work"]/alias[@symbol="named_late"]) = 1
xpath: count(//variable[@symbol="value"]/alias[@symbol="named_other"]) = 1
*/
