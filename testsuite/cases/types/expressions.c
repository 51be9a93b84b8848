/* Types defined in the midst of an expression or a parameter list.  */

int in_sizeof = sizeof(struct of_sizeof { char c[2]; });
void *in_cast = (struct of_cast { char c[3]; } *)0;
void *in_literal = &(struct of_literal { char c[4]; }) { { 0 } };
__typeof__(struct of_typeof { char c[5]; }) *in_typeof;
struct of_return { char c[6]; } *in_return(void);
void in_parameter(struct of_parameter { char c[7]; } *p);
int in_alignof = _Alignof(union of_alignof { char c[8]; });

/* check
options: -w
xpath: count(//types/*) = 7
xpath: //struct[@name="of_sizeof"]/@size = 2
xpath: //struct[@name="of_cast"]/@size = 3
xpath: //struct[@name="of_literal"]/@size = 4
xpath: //struct[@name="of_typeof"]/@size = 5
xpath: //struct[@name="of_return"]/@size = 6
xpath: //struct[@name="of_parameter"]/@size = 7
xpath: //union[@name="of_alignof"]/@size = 8
*/
