<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuées</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ports in use</source>
        <translation>Ports utilisés</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nom de ligne</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E911</source>
        <translation>E911</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Caller ID first name</source>
        <translation>Prénom affiché à l’appel</translation>
    </message>
    <message>
        <source>Caller ID last name</source>
        <translation>Nom affiché à l’appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Phone prompts language</source>
        <translation>Langue des messages vocaux</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Pager number</source>
        <translation>Numéro de téléavertisseur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appel</translation>
    </message>
    <message>
        <source>Voice portal access</source>
        <translation>Accès au portail vocal</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès d’administration</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Do not send the welcome mail now</source>
        <translation>Ne pas envoyer le courriel de bienvenue maintenant</translation>
    </message>
    <message>
        <source>Station (license)</source>
        <translation>Station (licence)</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
</context>
<context>
    <name>jackfield::ApplicationList</name>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Aucun libre</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>jackfield::DetailsPage</name>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>Have a free station ready, and the phone added to the account if there is one.</source>
        <translation>Ayez une station libre et, s’il y a un téléphone, qu’il soit déjà ajouté au compte.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
        <source>What you entered earlier is filled in.</source>
        <translation>Ce que vous aviez saisi est rempli.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Main way to reach them. Gets the welcome mail.</source>
        <translation>Principal moyen de le joindre. Reçoit le courriel de bienvenue.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Use the form name@company.example</source>
        <translation>Utilisez la forme nom@entreprise.example</translation>
    </message>
    <message>
        <source>Letters and numbers only.</source>
        <translation>Lettres et chiffres seulement.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Tip: the e-mail name or the phone number is easy to remember. Sign-in works with e-mail and username alike.</source>
        <translation>Conseil : le nom du courriel ou le numéro de téléphone se retient bien. La connexion se fait avec le courriel ou le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>Phone prompts language</source>
        <translation>Langue des messages vocaux</translation>
    </message>
    <message>
        <source>Star codes and auto-attendant. Voicemail has its own setting.</source>
        <translation>Codes étoile et standard automatique. La messagerie vocale a son propre réglage.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Group time zone (%1)</source>
        <translation>Fuseau du groupe (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a word you would search for</source>
        <translation>Ajoutez un mot que vous chercheriez</translation>
    </message>
    <message>
        <source>%1 is free. Letters and numbers only.</source>
        <translation>%1 est libre. Lettres et chiffres seulement.</translation>
    </message>
    <message>
        <source>Do not send the welcome mail now</source>
        <translation>Ne pas envoyer le courriel de bienvenue maintenant</translation>
    </message>
    <message>
        <source>You can send it later from the user's page.</source>
        <translation>Vous pourrez l’envoyer plus tard depuis la page de l’utilisateur.</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès d’administration</translation>
    </message>
    <message>
        <source>May manage other users of this account.</source>
        <translation>Peut gérer les autres utilisateurs de ce compte.</translation>
    </message>
    <message>
        <source>Admin type</source>
        <translation>Type d’administrateur</translation>
    </message>
    <message>
        <source>Needed for the voice portal</source>
        <translation>Requis pour le portail vocal</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceDelegate</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceListModel</name>
    <message>
        <source>%1, MAC address %2, %3</source>
        <translation>%1, adresse MAC %2, %3</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, assigned to %2</source>
        <translation>%1, attribué à %2</translation>
    </message>
</context>
<context>
    <name>jackfield::DevicePage</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>You can skip this and add a device later.</source>
        <translation>Vous pouvez passer cette étape et ajouter un appareil plus tard.</translation>
    </message>
    <message>
        <source>Search and add a device</source>
        <translation>Rechercher et ajouter un appareil</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Line name</source>
        <translation>Nom de ligne</translation>
    </message>
    <message>
        <source>Shown on the phone's screen</source>
        <translation>Affiché à l’écran du téléphone</translation>
    </message>
    <message>
        <source>%1, %2 is chosen.</source>
        <translation>%1, %2 est choisi.</translation>
    </message>
</context>
<context>
    <name>jackfield::DeviceSearchBox</name>
    <message>
        <source>Free devices first</source>
        <translation>Appareils libres d’abord</translation>
    </message>
    <message>
        <source>Make, model or MAC address</source>
        <translation>Marque, modèle ou adresse MAC</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>A device that cannot be chosen belongs to another user. Open that user and remove the device first.</source>
        <translation>Un appareil qui ne peut pas être choisi appartient à un autre utilisateur. Ouvrez d’abord cet utilisateur et retirez l’appareil.</translation>
    </message>
    <message>
        <source>There are no devices in this account. You can add one below.</source>
        <translation>Ce compte n’a aucun appareil. Vous pouvez en ajouter un ci-dessous.</translation>
    </message>
    <message>
        <source>No device matches. You can add one below by its MAC address.</source>
        <translation>Aucun appareil ne correspond. Vous pouvez en ajouter un ci-dessous par son adresse MAC.</translation>
    </message>
</context>
<context>
    <name>jackfield::FieldBinding</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checked when applied.</source>
        <translation>Vérifié lors de l’application.</translation>
    </message>
    <message>
        <source>Free in this copy. Checked when applied.</source>
        <translation>Libre dans cette copie. Vérifié lors de l’application.</translation>
    </message>
</context>
<context>
    <name>jackfield::FieldRow</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>jackfield::NewDeviceBox</name>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>The phone is not in the list</source>
        <translation>Le téléphone n’est pas dans la liste</translation>
    </message>
    <message>
        <source>add it by its MAC address</source>
        <translation>ajoutez-le par son adresse MAC</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marque et modèle</translation>
    </message>
</context>
<context>
    <name>jackfield::NumberStationPage</name>
    <message>
        <source>Number, station and apps</source>
        <translation>Numéro, station et applications</translation>
    </message>
    <message>
        <source>No number, extension only</source>
        <translation>Aucun numéro, poste seulement</translation>
    </message>
    <message>
        <source>No free number matches. Numbers come from your provider.</source>
        <translation>Aucun numéro libre ne correspond. Les numéros viennent de votre fournisseur.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Needed without a number</source>
        <translation>Requis sans numéro</translation>
    </message>
    <message>
        <source>Must be unique in this phone system.</source>
        <translation>Doit être unique dans ce système téléphonique.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>Le poste %1 est libre</translation>
    </message>
    <message>
        <source>Station (license)</source>
        <translation>Station (licence)</translation>
    </message>
    <message>
        <source>Order more…</source>
        <translation>En commander…</translation>
    </message>
    <message>
        <source>Stations are ordered from %1.</source>
        <translation>Les stations se commandent auprès de %1.</translation>
    </message>
    <message>
        <source>Ask your contact there. New stations show here after the next sync.</source>
        <translation>Adressez-vous à votre contact. Les nouvelles stations apparaissent ici après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Write to or call %1. New stations show here after the next sync.</source>
        <translation>Écrivez ou téléphonez à %1. Les nouvelles stations apparaissent ici après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Voice portal access</source>
        <translation>Accès au portail vocal</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Optional with a number</source>
        <translation>Facultatif avec un numéro</translation>
    </message>
    <message>
        <source>Enter the emergency address for %1 after this user is created.</source>
        <translation>Saisissez l’adresse d’urgence du %1 une fois l’utilisateur créé.</translation>
    </message>
    <message>
        <source>The number must also be activated.</source>
        <translation>Le numéro doit aussi être activé.</translation>
    </message>
    <message>
        <source>No %1 station is left. Order more from %2, or choose another station.</source>
        <translation>Il ne reste aucune station %1. Commandez-en auprès de %2, ou choisissez une autre station.</translation>
    </message>
    <message>
        <source>Off: no e-mail needed, the user cannot sign in.</source>
        <translation>Désactivé : aucun courriel requis, l’utilisateur ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Always on with %1; an e-mail address is needed.</source>
        <translation>Toujours activé avec %1 ; un courriel est requis.</translation>
    </message>
</context>
<context>
    <name>jackfield::PickerCombo</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>jackfield::PickerPopup</name>
    <message>
        <source>Search: %1</source>
        <translation>Rechercher : %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>jackfield::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>After it is applied</source>
        <translation>Une fois appliqué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Same as e-mail</source>
        <translation>Identique au courriel</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (groupe)</translation>
    </message>
    <message>
        <source>Language, time zone</source>
        <translation>Langue, fuseau horaire</translation>
    </message>
    <message>
        <source>Department, site</source>
        <translation>Service, site</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Voice portal</source>
        <translation>Portail vocal</translation>
    </message>
    <message>
        <source>No voice portal</source>
        <translation>Sans portail vocal</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Aucun numéro</translation>
    </message>
    <message>
        <source>Number, extension</source>
        <translation>Numéro, poste</translation>
    </message>
    <message>
        <source>%1 left, %2 after this</source>
        <translation>%1 libres, %2 après ceci</translation>
    </message>
    <message>
        <source>Calling plan</source>
        <translation>Forfait d’appel</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>None. You can add one later.</source>
        <translation>Aucun. Vous pourrez en ajouter un plus tard.</translation>
    </message>
    <message>
        <source>The device you chose</source>
        <translation>L’appareil que vous avez choisi</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, « %2 »</translation>
    </message>
    <message>
        <source>No welcome mail goes out now. You can send it later.</source>
        <translation>Aucun courriel de bienvenue n’est envoyé maintenant. Vous pourrez l’envoyer plus tard.</translation>
    </message>
    <message>
        <source>A welcome mail goes to %1.</source>
        <translation>Un courriel de bienvenue est envoyé à %1.</translation>
    </message>
    <message>
        <source>We ask you for the emergency address.</source>
        <translation>Nous vous demandons l’adresse d’urgence.</translation>
    </message>
    <message>
        <source>The softphone comes with the station; it is not listed.</source>
        <translation>Le téléphone logiciel vient avec la station ; il n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Activate %1 for calls.</source>
        <translation>Activez le %1 pour les appels.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 until you save.</source>
        <translation>Rien n’est envoyé à %1 avant l’enregistrement.</translation>
    </message>
    <message>
        <source>There is no connection now. It is sent as soon as there is one.</source>
        <translation>Il n’y a pas de connexion. L’envoi se fera dès qu’il y en aura une.</translation>
    </message>
</context>
<context>
    <name>jackfield::ReviewSection</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>jackfield::SecretEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>jackfield::SetUpUserWizard</name>
    <message>
        <source>Set up a user</source>
        <translation>Configurer un utilisateur</translation>
    </message>
    <message>
        <source>Set up another user after this</source>
        <translation>Configurer un autre utilisateur ensuite</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Name, e-mail, sign-in</source>
        <translation>Nom, courriel, connexion</translation>
    </message>
    <message>
        <source>Number and station</source>
        <translation>Numéro et station</translation>
    </message>
    <message>
        <source>Number, license, apps</source>
        <translation>Numéro, licence, applications</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Phone and ports</source>
        <translation>Téléphone et ports</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Draft kept until you finish or discard it</source>
        <translation>Brouillon conservé jusqu’à la fin</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This takes longer than usual. It goes on when you close this window.</source>
        <translation>C’est plus long que d’habitude. L’opération se poursuit si vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jackfield::SetupProblems</name>
    <message>
        <source>Enter the first name.</source>
        <translation>Saisissez le prénom.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>Enter an e-mail address. Only Standard without voice portal access goes without one.</source>
        <translation>Saisissez un courriel. Seule la station Standard sans accès au portail vocal s’en passe.</translation>
    </message>
    <message>
        <source>Enter a User ID.</source>
        <translation>Saisissez un identifiant.</translation>
    </message>
    <message>
        <source>Without a number, an extension is needed.</source>
        <translation>Sans numéro, un numéro de poste est requis.</translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation>Choisissez une station.</translation>
    </message>
    <message>
        <source>Enter the MAC address.</source>
        <translation>Saisissez l’adresse MAC.</translation>
    </message>
    <message>
        <source>Choose make and model.</source>
        <translation>Choisissez la marque et le modèle.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est requis.</translation>
    </message>
    <message>
        <source>Use the form name@company.example</source>
        <translation>Utilisez la forme nom@entreprise.example</translation>
    </message>
    <message>
        <source>Use letters and numbers only.</source>
        <translation>Utilisez seulement des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Utilisez seulement des chiffres.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits or letters from A to F.</source>
        <translation>Une adresse MAC compte 12 chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>This does not have the right form.</source>
        <translation>La forme n’est pas la bonne.</translation>
    </message>
    <message>
        <source>%1 was taken meanwhile. Choose another number.</source>
        <translation>Le %1 a été pris entre-temps. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Choose another number.</source>
        <translation>Le %1 appartient à %2. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>This device was taken meanwhile. Choose another one.</source>
        <translation>Cet appareil a été pris entre-temps. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This device belongs to %1. Choose another one.</source>
        <translation>Cet appareil appartient à %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A device with this MAC address is in the account already. Search for it above.</source>
        <translation>Un appareil ayant cette adresse MAC est déjà dans le compte. Recherchez-le ci-dessus.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is taken, here or in another account.</source>
        <translation>%1 est déjà pris, ici ou dans un autre compte.</translation>
    </message>
    <message>
        <source>No seat is left for one of these applications.</source>
        <translation>Il ne reste aucune place pour l’une de ces applications.</translation>
    </message>
    <message>
        <source>No %1 station is left. Order more from %2, or choose another station.</source>
        <translation>Il ne reste aucune station %1. Commandez-en auprès de %2, ou choisissez une autre station.</translation>
    </message>
    <message>
        <source>Use %1 to %2 digits.</source>
        <translation>Utilisez de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1.</source>
        <translation>Choisissez un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>This choice is not there any more. Choose another one.</source>
        <translation>Ce choix n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a device from the list or add a new one, not both.</source>
        <translation>Choisissez un appareil de la liste ou ajoutez-en un nouveau, pas les deux.</translation>
    </message>
    <message>
        <source>The provider refused this value.</source>
        <translation>Le fournisseur a refusé cette valeur.</translation>
    </message>
    <message>
        <source>The provider refused this value: %1</source>
        <translation>Le fournisseur a refusé cette valeur : %1</translation>
    </message>
    <message>
        <source>This could not be saved on this computer.</source>
        <translation>L’enregistrement sur cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some room, then save again. Nothing you entered is lost.</source>
        <translation>Il ne reste plus de place sur le disque. Libérez-en, puis enregistrez de nouveau. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Check the disk and the folder's permissions, then save again. Nothing you entered is lost.</source>
        <translation>Vérifiez le disque et les droits du dossier, puis enregistrez de nouveau. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>You may not set up users on this account.</source>
        <translation>Vous n’avez pas le droit de configurer des utilisateurs sur ce compte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask an administrator of the account, or %1.</source>
        <translation>Rien n’a été modifié. Adressez-vous à un administrateur du compte, ou à %1.</translation>
    </message>
    <message>
        <source>The provider asks us to wait.</source>
        <translation>Le fournisseur nous demande d’attendre.</translation>
    </message>
    <message>
        <source>Save again in a moment. Nothing was changed.</source>
        <translation>Enregistrez de nouveau dans un instant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Sign in again, then save. Nothing you entered is lost.</source>
        <translation>Reconnectez-vous, puis enregistrez. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>%1 refused this user.</source>
        <translation>%1 a refusé cet utilisateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the steps, then save again.</source>
        <translation>Rien n’a été modifié. Vérifiez les étapes, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. The provider says: %1</source>
        <translation>Rien n’a été modifié. Le fournisseur indique : %1</translation>
    </message>
</context>
<context>
    <name>jackfield::StationChooser</name>
    <message>
        <source>None left</source>
        <translation>Aucune libre</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>jackfield::StepButton</name>
    <message>
        <source>Step %1, done. %2</source>
        <translation>Étape %1, terminée. %2</translation>
    </message>
    <message>
        <source>Step %1. %2</source>
        <translation>Étape %1. %2</translation>
    </message>
</context>
<context>
    <name>jackfield::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>jackfield::TagEdit</name>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>jackfield::WizardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
</TS>
