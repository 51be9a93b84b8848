/* On ARM the return address is in a register: a leaf has no frame at all, and there is no red
   zone.  */

int add(int a, int b)
{
    return a + b;
}

/* check
target: arm-*
options: -O2
xpath: count(//function/frame[@size=0][@kind="static"][@extent=0][not(@red-zone)]) = 1
xpath: not(//machine/@red-zone)
*/
