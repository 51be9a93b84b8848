/* PA-RISC multiplies and divides by routines that work in registers alone: they are called, and take
   nothing of the stack.  */

int multiply(int a, int b)
{
    return a * b;
}

int divide(int a, int b)
{
    return a / b;
}

unsigned divide_unsigned(unsigned a, unsigned b)
{
    return a / b;
}

int seventh(int a)
{
    return a / 7;
}

int rest(int a, int b)
{
    return a % b;
}

unsigned rest_unsigned(unsigned a, unsigned b)
{
    return a % b;
}

/* check
target: hppa-*
options: -O1 -msoft-mult
xpath: //function[@name="multiply"]/call/@callee = "$$mulI"
xpath: //function[@name="divide"]/call/@callee = "$$divI"
xpath: //function[@name="divide_unsigned"]/call/@callee = "$$divU"
xpath: //function[@name="seventh"]/call/@callee = "$$divI_7"
xpath: //function[@name="rest"]/call/@callee = "$$remI"
xpath: //function[@name="rest_unsigned"]/call/@callee = "$$remU"
xpath: count(//call[@within-extent="yes"]) = 6
xpath: count(//call) = 6
*/
